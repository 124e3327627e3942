package dev.touchbase.domain.intake;

import dev.touchbase.domain.Transactions;
import dev.touchbase.domain.audit.Changes;
import dev.touchbase.domain.cadence.Cadences;
import dev.touchbase.domain.cadence.CheckInBook;
import dev.touchbase.domain.customer.Assignments;
import dev.touchbase.domain.customer.CustomerWords;
import dev.touchbase.domain.customer.Customers;
import dev.touchbase.domain.customer.Persons;
import dev.touchbase.domain.customer.PhoneNumbers;
import dev.touchbase.domain.engagement.ScheduledSends;
import dev.touchbase.domain.outreach.ComplaintHolds;
import dev.touchbase.domain.outreach.Consequences;
import dev.touchbase.domain.setting.Firms;
import dev.touchbase.domain.staff.StaffMembers;
import dev.touchbase.domain.touchpoint.Touchpoints;
import java.time.InstantSource;

/// What taking in reads and writes.
///
/// @param clock the business clock
public record IntakePorts(
        Transactions transactions,
        Changes changes,
        Customers customers,
        CustomerWords words,
        Persons persons,
        Assignments assignments,
        StaffMembers staff,
        Touchpoints touchpoints,
        ScheduledSends sends,
        ComplaintHolds complaints,
        Cadences cadences,
        CheckInBook checkIns,
        Consequences consequences,
        Firms firms,
        PhoneNumbers phones,
        InstantSource clock) {}
