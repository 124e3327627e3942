/// Measurements of what must hold however large a firm's record grows. Run by `./touchbase bench`; what came of it
/// stands
/// in docs/benchmarks.md.
@NullMarked
package dev.touchbase.bench;

import org.jspecify.annotations.NullMarked;
