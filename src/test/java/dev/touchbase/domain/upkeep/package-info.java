@NullMarked
package dev.touchbase.domain.upkeep;

import org.jspecify.annotations.NullMarked;
