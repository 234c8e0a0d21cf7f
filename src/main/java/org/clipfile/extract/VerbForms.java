package org.clipfile.extract;

/** What the forms of words tell of a verb of saying and of what stands beside it. */
final class VerbForms {
    private VerbForms() {}

    /** "“...,” came the reply", "“...,” reads the statement". */
    static boolean isInverted(String form) {
        return switch (form) {
            case "came", "comes", "read", "reads", "went", "goes", "ran", "runs", "sang", "began", "begins" -> true;
            default -> false;
        };
    }

    /** Verbs of saying before "as “...”" only: "introduced her as “a fighter”". */
    static boolean isNaming(String form) {
        return switch (form) {
            case "introduced",
                    "introduces",
                    "introducing",
                    "painted",
                    "paints",
                    "painting",
                    "cast",
                    "casts",
                    "casting",
                    "billed",
                    "billing",
                    "presented",
                    "presents",
                    "framed",
                    "framing",
                    "remembered",
                    "remembers",
                    "remembering",
                    "pictured",
                    "trashed",
                    "defended",
                    "defends",
                    "defending" -> true;
            default -> false;
        };
    }

    /** What is written and quoted by "reads": the letter, not the sign. */
    static boolean isDocument(String form) {
        return switch (form) {
            case "letter",
                    "statement",
                    "email",
                    "e-mail",
                    "memo",
                    "message",
                    "note",
                    "report",
                    "tweet",
                    "post",
                    "release",
                    "complaint",
                    "lawsuit",
                    "suit",
                    "indictment",
                    "affidavit",
                    "filing",
                    "document",
                    "opinion",
                    "ruling",
                    "order",
                    "resolution",
                    "transcript",
                    "text",
                    "petition",
                    "editorial" -> true;
            default -> false;
        };
    }

    /** The first word of "went on", "shot back", "put it", and "read", which is no verb of saying elsewhere. */
    static boolean isIdiom(String form) {
        return switch (form) {
            case "went", "goes", "shot", "fired", "put", "puts", "read", "reads", "cut", "broke", "written" -> true;
            default -> false;
        };
    }

    static boolean looksPresent(String form) {
        return form.length() > 4 && form.endsWith("s") && !form.endsWith("ss") && Words.lowerCase(form);
    }

    static boolean looksPast(String form) {
        return form.length() > 4 && form.endsWith("ed") && Words.lowerCase(form);
    }

    static boolean isPersonal(String form) {
        return switch (form) {
            case "he", "He", "she", "She", "they", "They" -> true;
            default -> false;
        };
    }

    /** Verbs whose form in -s is no noun, so that any noun may stand before them: "the secretary of education tells". */
    static boolean isOnlyVerb(String form) {
        return switch (form) {
            case "tells",
                    "writes",
                    "argues",
                    "insists",
                    "adds",
                    "explains",
                    "contends",
                    "asserts",
                    "warns",
                    "suggests" -> true;
            default -> false;
        };
    }

    /** "said by phone" is active. */
    static boolean isMeans(String form) {
        return switch (form) {
            case "phone", "telephone", "email", "e-mail", "text", "video", "Zoom", "letter", "fax", "way" -> true;
            default -> false;
        };
    }
}
