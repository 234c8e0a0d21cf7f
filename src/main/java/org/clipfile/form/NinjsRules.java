package org.clipfile.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What must hold of a ninjs object for its parts to be trusted: the types and values that IPTC's schemas 1.0 to 3.1 give
 * its own properties. Properties that no schema names are let pass: every agency has some, and they change nothing.
 */
final class NinjsRules {

    private static final Set<String> STRINGS = Set.of(
            "uri",
            "type",
            "mimetype",
            "representationtype",
            "profile",
            "version",
            "firstcreated",
            "versioncreated",
            "embargoed",
            "embargoeduntil",
            "pubstatus",
            "copyrightholder",
            "copyrightnotice",
            "usageterms",
            "ednote",
            "language",
            "title",
            "byline",
            "by",
            "headline",
            "slugline",
            "located",
            "expires",
            "contentcreated");

    private static final Set<String> ARRAYS = Set.of(
            "person",
            "people",
            "organisation",
            "organisations",
            "place",
            "places",
            "subject",
            "subjects",
            "event",
            "events",
            "object",
            "objects",
            "infosource",
            "infosources",
            "headlines",
            "bodies",
            "descriptions",
            "genre",
            "genres",
            "trustindicator",
            "trustindicators");

    private static final Set<String> CONTAINERS = Set.of("renditions", "associations", "altids");
    private static final Set<String> OBJECTS =
            Set.of("standard", "$standard", "rightsinfo", "eventdetails", "digitalsourcetype");
    private static final Set<String> NUMBERS = Set.of("urgency", "charcount", "wordcount");
    private static final List<String> VARIANTS = List.of("headline_", "body_", "description_");

    /** Properties with fixed values, over all versions. */
    private static final Map<String, Set<String>> VALUES = Map.of(
            "type",
            Set.of("text", "audio", "video", "picture", "graphic", "composite", "component", "event", "planning"),
            "pubstatus",
            Set.of("usable", "withheld", "canceled"),
            "representationtype",
            Set.of("complete", "incomplete", "full", "partial"));

    private NinjsRules() {}

    /** The first thing wrong with an object whose names are in lower case, or empty. */
    static Optional<String> fault(ObjectNode node) {
        if (!node.path("uri").isTextual() || node.path("uri").asText().isBlank()) {
            return Optional.of("it has no uri.");
        }
        return node.properties().stream()
                .map(field -> fault(field.getKey(), field.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> fault(String name, JsonNode value) {
        if (STRINGS.contains(name) || VARIANTS.stream().anyMatch(name::startsWith)) {
            if (!value.isTextual()) {
                return wrong(name, "a string", value);
            }
            var allowed = VALUES.get(name);
            return allowed == null || allowed.contains(value.asText())
                    ? Optional.empty()
                    : Optional.of("'%s' is no %s.".formatted(value.asText(), name));
        }
        if (ARRAYS.contains(name)) {
            return value.isArray() ? elements(name, value) : wrong(name, "an array", value);
        }
        if (NUMBERS.contains(name)) {
            return value.isIntegralNumber() ? Optional.empty() : wrong(name, "a whole number", value);
        }
        if (OBJECTS.contains(name)) {
            return value.isObject() ? Optional.empty() : wrong(name, "an object", value);
        }
        return !CONTAINERS.contains(name) || value.isContainerNode()
                ? Optional.empty()
                : wrong(name, "an object or an array", value);
    }

    private static Optional<String> elements(String name, JsonNode array) {
        for (var element : array) {
            if (!element.isObject()) {
                return Optional.of("%s holds %s, not objects.".formatted(name, kind(element)));
            }
            for (var part : List.of("name", "role", "value", "code", "uri", "scheme")) {
                if (element.has(part) && !element.get(part).isTextual()) {
                    return wrong(name + "." + part, "a string", element.get(part));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> wrong(String name, String expected, JsonNode value) {
        return Optional.of("%s is %s, not %s.".formatted(name, kind(value), expected));
    }

    private static String kind(JsonNode value) {
        var type = value.getNodeType();
        var vowel = type == JsonNodeType.ARRAY || type == JsonNodeType.OBJECT;
        return type == JsonNodeType.NULL
                ? "null"
                : (vowel ? "an " : "a ") + type.name().toLowerCase(Locale.ROOT);
    }
}
