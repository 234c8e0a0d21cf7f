/**
 * Reads every form that news comes in, and hands on what it finds there, one item at a time. It knows nothing of the
 * archive: what becomes of an item is for others to decide. Nothing here ever opens a network connection.
 */
package org.clipfile.form;
