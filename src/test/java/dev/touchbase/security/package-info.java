/// What attackers and accidents try: hostile texts, forged requests, rights, stalls, leaks, faults and floods. Each
/// class
/// is one promise of docs/reliability.md, under "Security".
@NullMarked
package dev.touchbase.security;

import org.jspecify.annotations.NullMarked;
