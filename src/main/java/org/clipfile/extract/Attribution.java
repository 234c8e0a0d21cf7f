package org.clipfile.extract;

/**
 * Who says a quote.
 *
 * @param verb as written; null if there is none
 * @param written the speaker as written; null if there is none
 * @param person null if the speaker is not known to be one of the people
 */
record Attribution(String verb, String written, Person person) {}
