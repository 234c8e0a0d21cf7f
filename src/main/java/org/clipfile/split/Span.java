package org.clipfile.split;

/** A stretch of the input in UTF-16 offsets, end exclusive. */
record Span(int start, int end) {}
