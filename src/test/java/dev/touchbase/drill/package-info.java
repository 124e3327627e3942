/// Drills: what must not be lost or said twice, shown while processes are killed, lines break and disks fill. What came
/// of it is counted outside of Touchbase: in the stand-in Slack, in the bytes of the database.
@NullMarked
package dev.touchbase.drill;

import org.jspecify.annotations.NullMarked;
