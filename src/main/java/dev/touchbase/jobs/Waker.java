package dev.touchbase.jobs;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.quartz.DateBuilder;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Quartz, on its RAM store: every fifteen seconds a look at what is due, every second one at what waits to be
/// sent, every minute one at the upkeep, which may take its time.
public final class Waker implements AutoCloseable {

    private static final Duration LOOK = Duration.ofSeconds(15);
    private static final Duration SEND = Duration.ofSeconds(1);
    private static final Duration UPKEEP = Duration.ofSeconds(60);
    private static final Duration LAST_JOB = Duration.ofSeconds(2);
    private static final Duration AFTER_BREAKING_OFF = Duration.ofSeconds(1);
    private static final Duration JUMP = Duration.ofSeconds(2);
    private static final JobKey LOOKING = JobKey.jobKey("look");
    private static final JobKey SENDING = JobKey.jobKey("send-notices");
    private static final JobKey KEEPING_UP = JobKey.jobKey("upkeep");
    private static final Logger LOG = LoggerFactory.getLogger(Waker.class);

    private final Round round;
    private final Round upkeep;
    private final Runnable breakOff;
    private final InstantSource machine;
    private final Scheduler quartz;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock-watch").factory());
    private long ahead;
    private volatile boolean stopping;

    /// Prepares to wake `round`, and `upkeep` beside it; [#start] begins.
    ///
    /// @param breakOff makes the calls end that a round waits for
    /// @param machine the clock by which Quartz goes, that somebody may set
    public Waker(Round round, Round upkeep, Runnable breakOff, InstantSource machine) {
        this.round = round;
        this.upkeep = upkeep;
        this.breakOff = breakOff;
        this.machine = machine;
        this.quartz = attempt(Waker::scheduler);
    }

    /// Begins, with a look at once.
    public void start() {
        attempt(() -> {
            quartz.setJobFactory(
                    (bundle, scheduler) -> job(bundle.getJobDetail().getJobClass()));
            every(LOOK, Look.class, LOOKING, Duration.ZERO);
            every(SEND, Send.class, SENDING, Duration.ZERO);
            every(UPKEEP, Upkeep.class, KEEPING_UP, UPKEEP);
            quartz.start();
            return quartz;
        });
        ahead = ahead();
        watch.scheduleAtFixedRate(this::watchTheClock, 1, 1, TimeUnit.SECONDS);
    }

    /// Quartz goes by the clock on the wall: set back by two days, it would wait for two days.
    private void watchTheClock() {
        long before = ahead;
        ahead = ahead();
        if (ahead < before - JUMP.toMillis() && !stopping) {
            LOG.warn("The machine's clock was set back by {} s", (before - ahead) / 1_000);
            attempt(() -> {
                again(LOOK, LOOKING);
                again(SEND, SENDING);
                again(UPKEEP, KEEPING_UP);
                return quartz;
            });
        }
    }

    private long ahead() {
        return machine.millis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private void again(Duration period, JobKey key) throws SchedulerException {
        for (var trigger : quartz.getTriggersOfJob(key)) {
            quartz.rescheduleJob(trigger.getKey(), trigger(period, Duration.ZERO));
        }
    }

    /// Has what waits sent soon, without waiting for it; nothing while it is not started or stops.
    public void nudge() {
        attempt(() -> {
            try {
                if (quartz.isStarted() && !quartz.isShutdown()) {
                    quartz.triggerJob(SENDING);
                }
            } catch (SchedulerException stopped) {
                if (!quartz.isShutdown()) {
                    throw stopped;
                }
            }
            return quartz;
        });
    }

    /// Says so when three looks have not happened.
    public Optional<String> problem() {
        return round.problem(LOOK.multipliedBy(3));
    }

    /// Begins nothing any more, and has what is being done leave the rest for later.
    public void aboutToStop() {
        round.stop();
        upkeep.stop();
    }

    /// Stops waking, and waits for what is being done: two seconds for it to end by itself, then the calls are broken
    /// off, and one more to write down what is known of them.
    @Override
    public void close() {
        stopping = true;
        watch.shutdownNow();
        aboutToStop();
        var ending = Thread.ofVirtual()
                .start(() -> attempt(() -> {
                    quartz.shutdown(true);
                    return quartz;
                }));
        try {
            if (!ending.join(LAST_JOB)) {
                breakOff.run();
                ending.join(AFTER_BREAKING_OFF);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Job job(Class<? extends Job> kind) {
        if (kind == Upkeep.class) {
            return new Upkeep(upkeep);
        }
        return kind == Look.class ? new Look(round) : new Send(round);
    }

    private void every(Duration period, Class<? extends Job> job, JobKey key, Duration first)
            throws SchedulerException {
        quartz.scheduleJob(JobBuilder.newJob(job).withIdentity(key).build(), trigger(period, first));
    }

    private static Trigger trigger(Duration period, Duration first) {
        return TriggerBuilder.newTrigger()
                .startAt(DateBuilder.futureDate((int) first.toSeconds(), DateBuilder.IntervalUnit.SECOND))
                .withSchedule(SimpleScheduleBuilder.repeatSecondlyForever((int) period.toSeconds())
                        .withMisfireHandlingInstructionNextWithRemainingCount())
                .build();
    }

    private static Scheduler scheduler() throws SchedulerException {
        var settings = new Properties();
        settings.setProperty("org.quartz.scheduler.instanceName", "touchbase-" + UUID.randomUUID());
        settings.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        settings.setProperty("org.quartz.jobStore.class", "org.quartz.simpl.RAMJobStore");
        settings.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        settings.setProperty("org.quartz.threadPool.threadCount", "3");
        settings.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        return new StdSchedulerFactory(settings).getScheduler();
    }

    /// On a RAM store nothing of this fails but for a mistake of ours.
    private static <T> T attempt(Attempt<T> work) {
        try {
            return work.make();
        } catch (SchedulerException mistake) {
            throw new IllegalStateException(mistake);
        }
    }

    private interface Attempt<T> {
        T make() throws SchedulerException;
    }

    /// Looks at what is due.
    @DisallowConcurrentExecution
    private record Look(Round round) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            round.look();
        }
    }

    /// Looks whether the database is to be copied.
    @DisallowConcurrentExecution
    private record Upkeep(Round upkeep) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            upkeep.look();
        }
    }

    /// Sends what waits.
    @DisallowConcurrentExecution
    private record Send(Round round) implements Job {
        @Override
        public void execute(JobExecutionContext context) {
            round.send();
        }
    }
}
