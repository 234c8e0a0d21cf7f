/** Measures Clipfile; see bench/README.md. */
package org.clipfile.bench;
