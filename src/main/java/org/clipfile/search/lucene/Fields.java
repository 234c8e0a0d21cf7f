package org.clipfile.search.lucene;

/** Names of the fields in the index. */
final class Fields {

    /** {@link #ARTICLE} or {@link #QUOTE}. */
    static final String KIND = "kind";

    static final String ARTICLE = "article";
    static final String QUOTE = "quote";

    /** Id of the article or quote. */
    static final String ID = "id";

    /** Id of the article that an article's document and those of its quotes are replaced by. */
    static final String OF = "of";

    static final String HEADLINE = "headline";
    static final String DECK = "deck";
    static final String BODY = "body";

    /** The words of a quote. */
    static final String WORDS = "words";

    private Fields() {}
}
