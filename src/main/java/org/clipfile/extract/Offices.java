package org.clipfile.extract;

/** What the heads of roles are to each other, and which of them news calls somebody by who has a name. */
final class Offices {
    private Offices() {}

    /** One word for those that news uses for the same office: "Sen. Rubio" is "the senator". */
    static String canonical(String head) {
        return switch (head) {
            case "sen", "sen." -> "senator";
            case "gov", "gov." -> "governor";
            case "rep.", "representative", "congressman", "congresswoman", "lawmaker" -> "congressman";
            case "pres." -> "president";
            case "gen", "gen." -> "general";
            case "col." -> "colonel";
            case "capt", "capt." -> "captain";
            case "sgt", "sgt." -> "sergeant";
            case "lt", "lt." -> "lieutenant";
            case "det." -> "detective";
            case "maj", "maj." -> "major";
            case "adm", "adm." -> "admiral";
            case "supt", "supt." -> "superintendent";
            case "chairwoman", "chairperson", "chair" -> "chairman";
            case "councilwoman", "councillor", "councilor" -> "councilman";
            default -> head.startsWith("ex-") ? canonical(head.substring(3)) : head;
        };
    }

    /** Offices and the like that a story about one person calls them by. */
    static boolean isPublic(String head) {
        return switch (canonical(head)) {
            case "president",
                    "senator",
                    "governor",
                    "congressman",
                    "mayor",
                    "candidate",
                    "nominee",
                    "front-runner",
                    "frontrunner",
                    "billionaire",
                    "businessman",
                    "businesswoman",
                    "tycoon",
                    "mogul",
                    "celebrity",
                    "star",
                    "hopeful",
                    "contender",
                    "standard-bearer",
                    "president-elect",
                    "governor-elect",
                    "incumbent",
                    "challenger" -> true;
            default -> false;
        };
    }

    /** Roles of which there are many, and whose holders news likes to leave without a name. */
    static boolean isAnybody(String head) {
        return switch (head) {
            case "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "official",
                    "aide",
                    "source",
                    "witness",
                    "resident",
                    "man" -> true;
            default -> head.endsWith("s");
        };
    }

    static boolean isOffice(String head) {
        return switch (head) {
            case "president",
                    "president-elect",
                    "senator",
                    "governor",
                    "governor-elect",
                    "congressman",
                    "mayor",
                    "judge",
                    "sheriff",
                    "coach",
                    "general",
                    "secretary",
                    "attorney",
                    "lawyer" -> true;
            default -> false;
        };
    }
}
