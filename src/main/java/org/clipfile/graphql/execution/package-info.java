/**
 * How one GraphQL request is carried out: its document is looked up or parsed once, weighed against the limits, run on the
 * thread that brought it, and stopped when its time is over. Knows nothing of HTTP.
 */
package org.clipfile.graphql.execution;
