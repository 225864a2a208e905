package vn.caunoi.problem;

import jakarta.inject.Singleton;

@Singleton
class QuickerSomebody implements Overtaking {
    @Override
    public boolean explains(Throwable failure) {
        return "somebody was quicker".equals(failure.getMessage());
    }
}
