package org.ephapse.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/// One Java source, read from the tree or planted by a test.
record JavaText(String name, String text) {
    /// The source as the compiler parses it; nothing is resolved, so a gate knows names and shapes but no types.
    Parsed parse() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(inMemory()));
        try {
            return new Parsed(this, task.parse().iterator().next(), DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> lines() {
        return text.lines().toList();
    }

    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    String directory() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private JavaFileObject inMemory() {
        return new SimpleJavaFileObject(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    record Parsed(JavaText source, CompilationUnitTree unit, DocTrees trees) {
        long line(Tree tree) {
            return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        }

        long lastLine(Tree tree) {
            return unit.getLineMap().getLineNumber(trees.getSourcePositions().getEndPosition(unit, tree));
        }

        /// `path/File.java:12`, as an editor opens it.
        String at(Tree tree) {
            return source.name() + ":" + line(tree);
        }
    }
}
