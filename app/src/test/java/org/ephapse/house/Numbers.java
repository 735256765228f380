package org.ephapse.house;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// Looks for numbers without a name and constants without a source.
///
/// A constant is a static final field, an interface's field or an enum's constant. It needs a `@Source` when its type
/// is numeric or it is made by `new`, and any number stands in its value; of another kind, when a number stands there
/// that is not [#WELCOME]. What is only derived from other constants, or from a name, needs none. The value of a
/// sourced constant is free; so are the arguments of annotations. Everywhere else only [#WELCOME] numbers may stand.
/// `serialVersionUID` is the language's affair.
final class Numbers extends TreePathScanner<Void, Void> {
    private static final Set<Double> WELCOME = Set.of(0.0, 0.5, 1.0, 2.0);
    private static final Set<String> BOXES = Set.of("Byte", "Short", "Integer", "Long", "Float", "Double");

    private final JavaText.Parsed parsed;
    private final List<String> found;

    private Numbers(JavaText.Parsed parsed, List<String> found) {
        this.parsed = parsed;
        this.found = found;
    }

    static List<String> complaints(List<JavaText> sources) {
        var found = new ArrayList<String>();
        for (JavaText source : sources) {
            var parsed = source.parse();
            new Numbers(parsed, found).scan(parsed.unit(), null);
        }
        return found;
    }

    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void unused) {
        return null;
    }

    @Override
    public Void visitLiteral(LiteralTree literal, Void unused) {
        if (isNumber(literal) && !isWelcome(literal)) {
            found.add(parsed.at(literal) + ": the number " + literal + " stands in a formula without a name.");
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
        if (!isConstant(field)) {
            return super.visitVariable(field, null);
        }
        if (needsSource(field) && !hasSource(field)) {
            found.add(parsed.at(field) + ": the constant " + field.getName() + " has no @Source with cite and grade.");
        }
        return scanBodiesWithin(field.getInitializer());
    }

    private boolean isConstant(VariableTree variable) {
        if (!(getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type)) {
            return false;
        }
        boolean implied = type.getKind() == Tree.Kind.INTERFACE || type.getKind() == Tree.Kind.ANNOTATION_TYPE;
        return implied || variable.getModifiers().getFlags().containsAll(Set.of(Modifier.STATIC, Modifier.FINAL));
    }

    private boolean needsSource(VariableTree field) {
        if (field.getName().contentEquals("serialVersionUID")) {
            return false;
        }
        var numbers = numbersIn(field.getInitializer());
        boolean numeric = field.getType() != null && isNumeric(field.getType());
        boolean made = field.getInitializer() instanceof NewClassTree && !isEnumConstant(field);
        return field.getInitializer() == null
                ? numeric
                : numbers.stream().anyMatch(number -> numeric || made || !isWelcome(number));
    }

    /// An enum's constant is made from its enum by a call that the parser writes for us.
    private boolean isEnumConstant(VariableTree field) {
        return getCurrentPath().getParentPath().getLeaf() instanceof ClassTree type
                && type.getKind() == Tree.Kind.ENUM
                && field.getType() instanceof IdentifierTree name
                && name.getName().equals(type.getSimpleName());
    }

    private static boolean hasSource(VariableTree field) {
        return field.getModifiers().getAnnotations().stream()
                .filter(annotation -> annotation.getAnnotationType().toString().matches("(.*\\.)?Source"))
                .anyMatch(source -> says(source, "cite") && says(source, "grade"));
    }

    private static boolean says(AnnotationTree source, String element) {
        return source.getArguments().stream()
                .filter(AssignmentTree.class::isInstance)
                .map(AssignmentTree.class::cast)
                .filter(argument -> argument.getVariable().toString().equals(element))
                .anyMatch(argument -> !(argument.getExpression() instanceof LiteralTree literal
                        && literal.getValue() instanceof String text
                        && text.isBlank()));
    }

    private static boolean isNumeric(Tree type) {
        return switch (type) {
            case ArrayTypeTree array -> isNumeric(array.getType());
            case PrimitiveTypeTree primitive ->
                switch (primitive.getPrimitiveTypeKind()) {
                    case BYTE, SHORT, INT, LONG, FLOAT, DOUBLE -> true;
                    default -> false;
                };
            case IdentifierTree name -> BOXES.contains(name.getName().toString());
            default -> false;
        };
    }

    private static boolean isNumber(LiteralTree literal) {
        return literal.getValue() instanceof Number;
    }

    /// The parser makes one literal of a sign and a number.
    private static boolean isWelcome(LiteralTree literal) {
        return WELCOME.contains(Math.abs(((Number) literal.getValue()).doubleValue()));
    }

    private static List<LiteralTree> numbersIn(@Nullable ExpressionTree expression) {
        var numbers = new ArrayList<LiteralTree>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree body, Void unused) {
                return null;
            }

            @Override
            public Void visitLiteral(LiteralTree literal, Void unused) {
                if (isNumber(literal)) {
                    numbers.add(literal);
                }
                return null;
            }
        }.scan(expression, null);
        return numbers;
    }

    /// Methods inside a constant's value (an enum constant's body, an anonymous class) are formulas like any other.
    private Void scanBodiesWithin(@Nullable ExpressionTree value) {
        var outer = this;
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree body, Void unused) {
                return outer.scan(body, null);
            }
        }.scan(value, null);
        return null;
    }
}
