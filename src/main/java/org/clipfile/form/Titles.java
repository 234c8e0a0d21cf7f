package org.clipfile.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes the publisher's name off the titles of pages: "Ferry sinks off Cebu - Harbour Times". */
final class Titles {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—•·»«:/]{1,2}\\s+|\\s*\\|\\s*");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int LONGEST_PUBLISHER = 100;

    private Titles() {}

    /**
     * @param title may be null
     * @param url of the page; may be null
     * @param names that the page gives its publisher; may be null
     */
    static String withoutPublisher(String title, String url, String... names) {
        var rest = StoryParts.line(title);
        if (rest == null) {
            return null;
        }
        var publishers = Stream.concat(
                        Arrays.stream(names).filter(Objects::nonNull).map(Titles::folded), site(url))
                .filter(name -> !name.isEmpty())
                .toList();
        var separators = SEPARATOR.matcher(rest).results().toList().reversed();
        for (var separator : separators) {
            if (rest.length() - separator.end() > LONGEST_PUBLISHER) {
                break;
            }
            var end = folded(rest.substring(separator.end()));
            if (publishers.stream().anyMatch(name -> name.equals(end) || end.equals("the" + name))) {
                return rest.substring(0, separator.start()).strip();
            }
        }
        return rest;
    }

    /** Of two titles of a page, the one that is the other without its end or beginning: a heading, of a title. */
    static String shorter(String title, String heading) {
        return heading != null
                        && title != null
                        && heading.length() > 10
                        && folded(title).contains(folded(heading))
                ? heading
                : title;
    }

    private static Stream<String> site(String url) {
        try {
            var host = url == null ? null : new URI(url).getHost();
            if (host == null) {
                return Stream.empty();
            }
            var name = host.replaceFirst("^(www|m|edition|amp|news)\\.", "");
            return Stream.of(folded(name), folded(name.replaceFirst("\\..*", "")));
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static String folded(String text) {
        return NO_LETTER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
