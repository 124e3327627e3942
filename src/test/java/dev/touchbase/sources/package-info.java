/// Tests of the import sources: what bytes become which rows.
@NullMarked
package dev.touchbase.sources;

import org.jspecify.annotations.NullMarked;
