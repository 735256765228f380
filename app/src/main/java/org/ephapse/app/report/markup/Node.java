package org.ephapse.app.report.markup;

/// A part of the page: an element, or text that is escaped when it is written.
public sealed interface Node permits Element, Node.Text {
    /// Writes the node as markup that both an HTML and an XML parser read.
    void write(StringBuilder out);

    /// Plain text.
    ///
    /// @param text as somebody typed it; nothing in it can become markup
    record Text(String text) implements Node {
        @Override
        public void write(StringBuilder out) {
            text.codePoints().forEach(c -> escape(c, out));
        }

        private static void escape(int c, StringBuilder out) {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        }

        /// Whether XML 1.0 allows the character: no control characters, no half surrogates.
        private static boolean isAllowed(int c) {
            if (Character.isISOControl(c)) return c == '\t' || c == '\n';
            return !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) && (c & LAST_TWO) < LAST_TWO;
        }

        private static final int REPLACEMENT = 0xFFFD;
        private static final int LAST_TWO = 0xFFFE;
    }
}
