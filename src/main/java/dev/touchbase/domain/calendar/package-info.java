/// Dates, times and working days as values, and how people type them.
///
/// Holds: the reading of natural dates, spans and intervals, the business's working days and open hours, and the
/// wording of dates in answers. Everything here is a pure function of what is passed in: no clock, no system zone,
/// no store. Uses nothing but the JDK; public holidays come through the port [Holidays]. Everybody may use this
/// package; it uses no other package of the domain.
@NullMarked
package dev.touchbase.domain.calendar;

import org.jspecify.annotations.NullMarked;
