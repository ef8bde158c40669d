package io.quarkus.bootstrap.runner;

import bangkom.deploy.local.FakeService;

/** The name that a built service is started by. */
public final class QuarkusEntryPoint {
    private QuarkusEntryPoint() {}

    public static void main(String[] args) throws Exception {
        FakeService.main(args);
    }
}
