package vn.caunoi.problem;

import jakarta.inject.Singleton;

@Singleton
class AwayForNow implements Unavailability {
    @Override
    public boolean explains(Throwable failure) {
        return "away for now".equals(failure.getMessage());
    }
}
