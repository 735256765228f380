package org.ephapse.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes pages out of templates, texts, the ledger and the static files.
public final class Press {
    private static final String TEMPLATES = "org.ephapse.web.jte";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Press.class.getClassLoader(), TEMPLATES);
    private final Claims claims = Claims.packaged();
    private final Assets assets;
    private final Edition edition;
    private final Map<Language, Messages> messages;
    private final boolean hasClinic;

    /// A press for the languages that are ready.
    public Press(Assets assets, Edition edition) {
        this(assets, edition, ready());
    }

    /// A press for languages with texts of their own.
    public Press(Assets assets, Edition edition, Map<Language, Messages> messages) {
        this(assets, edition, messages, false);
    }

    private Press(Assets assets, Edition edition, Map<Language, Messages> messages, boolean hasClinic) {
        this.assets = assets;
        this.edition = edition;
        this.messages = new LinkedHashMap<>(messages);
        this.hasClinic = hasClinic;
    }

    /// The same, whose pages lead to the clinic's front desk too.
    Press withClinic() {
        return new Press(assets, edition, messages, true);
    }

    /// A page as HTML.
    public String page(Screen screen, Language language) {
        return render("page/" + screen.word() + ".jte", screen, language);
    }

    /// A page made for one request, as HTML: a template of `clinic` or `staff`, which takes `page` and more.
    public String made(String template, Language language, Map<String, Object> more) {
        Map<String, Object> parameters = new LinkedHashMap<>(more);
        parameters.put("page", new Page(this, Screen.HOME, language));
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", parameters, out);
        return out.toString();
    }

    /// What stands there when nothing is at an address.
    public String notFound(Language language) {
        return render("page/not-found.jte", Screen.HOME, language);
    }

    /// The languages it speaks.
    public List<Language> languages() {
        return List.copyOf(messages.keySet());
    }

    /// The static files that its pages use.
    public Assets assets() {
        return assets;
    }

    boolean hasClinic() {
        return hasClinic;
    }

    Edition edition() {
        return edition;
    }

    Claims claims() {
        return claims;
    }

    Messages messages(Language language) {
        Messages texts = messages.get(language);
        if (texts == null) throw new IllegalArgumentException("no pages are ready in " + language.tag());
        return texts;
    }

    /// Where scripts find three.js when they ask for it by name.
    String importMap() {
        Map<String, String> imports = new TreeMap<>();
        imports.put("three", assets.url("three/three.module.min.js"));
        return "{\"imports\":" + Json.of(imports) + "}";
    }

    /// The hash by which a policy allows the import map.
    String importMapHash() {
        return "sha256-"
                + Base64.getEncoder().encodeToString(Assets.sha256(importMap().getBytes(StandardCharsets.UTF_8)));
    }

    private String render(String template, Screen screen, Language language) {
        StringOutput out = new StringOutput();
        try {
            engine.render(template, new Page(this, screen, language), out);
        } catch (TemplateException e) {
            throw new IllegalStateException(template + " cannot be made in " + language.tag() + ": " + cause(e), e);
        }
        return out.toString();
    }

    private static String cause(Throwable e) {
        Throwable cause = e.getCause();
        return cause == null ? String.valueOf(e.getMessage()) : cause(cause);
    }

    private static Map<Language, Messages> ready() {
        Map<Language, Messages> ready = new LinkedHashMap<>();
        Language.READY.forEach(language -> ready.put(language, Messages.of(language)));
        return ready;
    }
}
