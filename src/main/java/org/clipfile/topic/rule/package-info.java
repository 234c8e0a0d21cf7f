/** The rules that file stories: their language, and how they are matched. */
package org.clipfile.topic.rule;
