package org.ephapse.house;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/// Looks for public and protected types, methods, constructors and fields without a doc comment. Overrides, a record's
/// accessors and canonical constructor, an enum's constants and a constant with a `@Source` are exempt: their type or
/// their source speaks for them.
final class PublicDocs extends TreePathScanner<Void, Void> {
    private final JavaText.Parsed parsed;
    private final List<String> found;

    private PublicDocs(JavaText.Parsed parsed, List<String> found) {
        this.parsed = parsed;
        this.found = found;
    }

    static List<String> complaints(List<JavaText> sources) {
        var found = new ArrayList<String>();
        for (JavaText source : sources) {
            var parsed = source.parse();
            new PublicDocs(parsed, found).scan(parsed.unit(), null);
        }
        return found;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (!isOpen(type.getModifiers())) {
            return null;
        }
        refuseSilence(type, type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (isOpen(method.getModifiers()) && !isExempt(method)) {
            refuseSilence(method, method.getName().toString());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
        boolean exempt = parent().getKind() == Tree.Kind.ENUM || carries(field.getModifiers(), "Source");
        if (isOpen(field.getModifiers()) && !exempt) {
            refuseSilence(field, field.getName().toString());
        }
        return null;
    }

    private void refuseSilence(Tree tree, String name) {
        if (parsed.trees().getDocComment(getCurrentPath()) == null) {
            found.add(parsed.at(tree) + ": " + name + " is public and has no doc comment.");
        }
    }

    /// The members of an interface are public without saying so.
    private boolean isOpen(ModifiersTree modifiers) {
        var flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (parent().getKind() == Tree.Kind.INTERFACE && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isExempt(MethodTree method) {
        boolean ofRecord = parent().getKind() == Tree.Kind.RECORD
                && (method.getName().contentEquals("<init>")
                        || ((ClassTree) parent())
                                .getMembers().stream()
                                        .filter(VariableTree.class::isInstance)
                                        .anyMatch(member -> ((VariableTree) member)
                                                .getName()
                                                .equals(method.getName())));
        return carries(method.getModifiers(), "Override") || ofRecord;
    }

    private static boolean carries(ModifiersTree modifiers, String annotation) {
        return modifiers.getAnnotations().stream()
                .anyMatch(carried -> carried.getAnnotationType().toString().equals(annotation));
    }

    private Tree parent() {
        return getCurrentPath().getParentPath().getLeaf();
    }
}
