package bangkom.deploy.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time that a process and its children have used so far, as Linux counts it: in hundredths of a second. */
final class ProcessCpu {
    private static final int MICROS_A_TICK = 10_000;

    private ProcessCpu() {}

    static long micros(long pid) {
        return ProcessHandle.of(pid)
                        .map(process -> Stream.concat(Stream.of(process), process.children())
                                .mapToLong(ProcessCpu::ticks)
                                .sum())
                        .orElse(0L)
                * MICROS_A_TICK;
    }

    /** Of this process alone and of children that have ended, as pgbench. */
    static long ownMicros() {
        return ticks(ProcessHandle.current()) * MICROS_A_TICK;
    }

    /** utime and stime, and those of children that have ended; 0 where the system does not tell. */
    private static long ticks(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                    .skip(11)
                    .limit(4)
                    .mapToLong(Long::parseLong)
                    .sum();
        } catch (IOException goneOrNotLinux) {
            return 0;
        }
    }
}
