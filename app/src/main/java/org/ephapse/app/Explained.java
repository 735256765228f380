package org.ephapse.app;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ephapse.measure.Equation;
import org.ephapse.measure.Source;
import org.jspecify.annotations.Nullable;

/// What the engine says about itself: its equations and its sourced constants, read from the annotations at the code
/// that uses them. `ephapse explain` and the report print them.
public final class Explained {
    private static final String ENGINE = "org.ephapse.";

    /// The engine's classes that hold equations or sourced constants, in the order of the body: the one list of them.
    /// By name, because some are private to their room, and so that nothing is loaded before somebody asks.
    private static final List<String> CLASSES = List.of(
            "measure.Units",
            "numeric.Seed",
            "numeric.Normal",
            "numeric.simd.Lanes",
            "heart.BloodPressure",
            "heart.PulseWave",
            "heart.Windkessel",
            "artery.Vessel",
            "artery.Loop",
            "artery.Arch",
            "artery.ApexStiffness",
            "artery.ApexStiffnessTable",
            "artery.Elastica",
            "artery.rod.Section",
            "artery.rod.Links",
            "artery.rod.Space",
            "artery.rod.Curve",
            "artery.rod.Cylinder",
            "artery.rod.Crossing",
            "artery.rod.Assembly",
            "artery.rod.Wall",
            "artery.rod.Equilibrium",
            "conflict.Segment",
            "conflict.Root",
            "conflict.Contact",
            "conflict.Beat",
            "conflict.Myelin",
            "conflict.RootField",
            "fibre.channel.Channels",
            "fibre.channel.FastPotassium",
            "fibre.channel.SlowInactivation",
            "fibre.channel.Pump",
            "fibre.channel.Gate",
            "fibre.Geometry",
            "fibre.Fibre",
            "fibre.Chain",
            "fibre.Modes",
            "fibre.Condensed",
            "fibre.GateTable",
            "fibre.FullCable",
            "fibre.GateSteps",
            "fibre.ModalStep",
            "fibre.MixedCable",
            "fibre.Electrode",
            "fibre.line.Recovery",
            "fibre.line.RecoveryTable",
            "fibre.line.Measured",
            "fibre.line.DelayLine",
            "fibre.DoubleLanes",
            "fibre.SingleLanes",
            "fibre.CalmLanes",
            "fibre.Population",
            "fibre.Spikes",
            "fibre.Threshold",
            "fibre.bundle.Space",
            "fibre.bundle.Gating",
            "fibre.bundle.BundleCable",
            "fibre.bundle.BridgeCharge",
            "nucleus.Agenda",
            "nucleus.Blinks",
            "nucleus.Nucleus",
            "nucleus.Volley",
            "signal.Branch",
            "signal.Muscle",
            "ephapse.Caliber",
            "ephapse.CrossSection",
            "ephapse.Cell",
            "ephapse.Bared",
            "ephapse.Kernel",
            "ephapse.GateRows",
            "ephapse.Patches",
            "ephapse.Slots",
            "ephapse.Starts",
            "ephapse.Bridge",
            "ephapse.Conditions",
            "ephapse.Lines",
            "signal.Region",
            "signal.Twitching",
            "body.Prior",
            "body.Draw",
            "body.ArchApproach",
            "body.Meeting",
            "body.Onset",
            "body.Course",
            "body.MuscleGain",
            "body.Decompressed",
            "body.Calendar",
            "body.Life",
            "body.Cohort",
            "body.session.Act",
            "body.session.Electrode",
            "body.session.Events",
            "body.session.Heartbeat",
            "body.session.LateralSpread",
            "body.session.Lifting",
            "body.session.Picture",
            "body.session.Session",
            "body.session.Setting",
            "body.session.Spot",
            "body.session.Waking",
            "body.patch.Standard",
            "body.patch.BareStretch",
            "body.patch.Stretch",
            "body.patch.Lump",
            "body.patch.Starting",
            "body.patch.StartsTable",
            "body.rod.RodLife",
            "body.rod.Strand",
            "body.rod.Cistern",
            "body.rod.Company",
            "body.rod.Bed",
            "body.rod.Flattening",
            "numeric.SkylineMatrix",
            "numeric.Pencil");

    private Explained() {}

    /// One equation and the method that is its home.
    ///
    /// @param text   what the code says about it
    /// @param source where it comes from, or null where only its constants have a source
    /// @param home   class and method
    public record Law(Equation text, @Nullable Source source, String home) {}

    /// The classes that are read.
    public static List<Class<?>> classes() {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : CLASSES) {
            try {
                classes.add(Class.forName(ENGINE + name));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("the engine has no class " + name, e);
            }
        }
        return List.copyOf(classes);
    }

    /// All equations, by quantity.
    public static List<Law> laws() {
        return classes().stream()
                .flatMap(Explained::withNested)
                .flatMap(c -> Arrays.stream(c.getDeclaredMethods()))
                .filter(m -> m.isAnnotationPresent(Equation.class))
                .map(Explained::law)
                .sorted(Comparator.comparing(law -> law.text().quantity()))
                .toList();
    }

    /// All sourced constants.
    public static List<Parameter> parameters() {
        return classes().stream().flatMap(c -> parameters(c).stream()).toList();
    }

    /// The sourced constants of one class and of the classes within it, in the order in which they stand there.
    public static List<Parameter> parameters(Class<?> owner) {
        List<Parameter> parameters = new ArrayList<>();
        withNested(owner).forEach(holder -> {
            for (Field field : holder.getDeclaredFields()) {
                Source source = field.getAnnotation(Source.class);
                if (source != null && Modifier.isStatic(field.getModifiers())) {
                    parameters.add(Parameter.of(owner, holder, field, source));
                }
            }
        });
        return List.copyOf(parameters);
    }

    private static Law law(Method method) {
        Equation equation = method.getAnnotation(Equation.class);
        String home = method.getDeclaringClass().getName() + "#" + method.getName();
        return new Law(equation, method.getAnnotation(Source.class), home);
    }

    private static Stream<Class<?>> withNested(Class<?> owner) {
        return Stream.concat(
                Stream.of(owner),
                Arrays.stream(owner.getDeclaredClasses())
                        .sorted(Comparator.comparing(Class::getName))
                        .flatMap(Explained::withNested));
    }
}
