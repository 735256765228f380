package org.ephapse.web;

import java.util.LinkedHashMap;
import java.util.Map;

/// What every response says to the browser about what it may do: run only our scripts, ask nobody else, embed nothing.
final class Headers {
    private static final String[] POWERS = {
        "accelerometer",
        "browsing-topics",
        "camera",
        "display-capture",
        "geolocation",
        "gyroscope",
        "hid",
        "identity-credentials-get",
        "magnetometer",
        "microphone",
        "midi",
        "payment",
        "serial",
        "usb",
        "xr-spatial-tracking"
    };

    private Headers() {}

    /// @param importMapHash the hash of the one inline script that there is
    static Map<String, String> all(String importMapHash) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", policy(importMapHash));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", String.join("=(), ", POWERS) + "=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        return headers;
    }

    /// `ephapse` is the policy of `js/base.js` that names the service worker; no other text becomes a script.
    private static String policy(String importMapHash) {
        return "default-src 'none'; script-src 'self' '" + importMapHash + "'; style-src 'self'; img-src 'self' data:;"
                + " font-src 'self'; media-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none';"
                + " base-uri 'none'; object-src 'none'; require-trusted-types-for 'script'; trusted-types ephapse";
    }
}
