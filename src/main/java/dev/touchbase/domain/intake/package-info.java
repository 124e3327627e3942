/// Taking in what a business already has: rows of a file become customers, staff and touchpoints.
/// A row is read (headings by name), matched with what is there, and then applied or refused with a reason.
/// The same file twice changes nothing; one bad row keeps nobody else out.
/// Files, encodings and separators are the sources' matter.
/// May use: outreach and what it may use.
@NullMarked
package dev.touchbase.domain.intake;

import org.jspecify.annotations.NullMarked;
