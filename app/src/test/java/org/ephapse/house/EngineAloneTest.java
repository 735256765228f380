package org.ephapse.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/// The engine needs nothing at run time but Java: its pom, and what it inherits, name only provided and test libraries.
class EngineAloneTest {
    private static final Set<String> NOT_AT_RUN_TIME = Set.of("provided", "test");

    static List<String> complaints(String name, String pom) throws Exception {
        var found = new ArrayList<String>();
        for (Element dependency : dependencies(pom)) {
            String scope = text(dependency, "scope");
            if (!NOT_AT_RUN_TIME.contains(scope)) {
                found.add(name + ": " + text(dependency, "artifactId") + " comes along at run time (scope "
                        + (scope.isEmpty() ? "compile" : scope) + "), the engine needs nothing but Java.");
            }
        }
        return found;
    }

    private static List<Element> dependencies(String pom) throws Exception {
        var document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(pom)));
        var nodes = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate("/project/dependencies/dependency", document, XPathConstants.NODESET);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element dependency, String child) throws XPathExpressionException {
        return XPathFactory.newInstance().newXPath().evaluate(child, dependency).strip();
    }

    @Test
    void the_engine_has_no_run_time_dependency() throws Exception {
        assertThat(complaints("engine/pom.xml", Reactor.text(Reactor.ROOT.resolve("engine/pom.xml"))))
                .isEmpty();
    }

    @Test
    void the_engine_inherits_no_run_time_dependency() throws Exception {
        String parent = Reactor.text(Reactor.ROOT.resolve("pom.xml"));
        assertThat(dependencies(parent)).isNotEmpty();
        assertThat(complaints("pom.xml", parent)).isEmpty();
    }

    @Test
    void a_planted_dependency_is_refused() throws Exception {
        String planted =
                "<project><dependencies><dependency><artifactId>guava</artifactId></dependency></dependencies></project>";
        assertThat(complaints("pom.xml", planted))
                .containsExactly("pom.xml: guava comes along at run time (scope compile),"
                        + " the engine needs nothing but Java.");
    }
}
