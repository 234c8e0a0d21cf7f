package org.clipfile.extract;

/**
 * What is read of a story.
 *
 * @param headline only one that the text itself gives; may be null
 * @param deck may be null
 * @param body paragraphs divided by a blank line
 */
public record StoryText(String headline, String deck, String body) {}
