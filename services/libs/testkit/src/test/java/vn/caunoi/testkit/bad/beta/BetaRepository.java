package vn.caunoi.testkit.bad.beta;

import vn.caunoi.testkit.bad.alpha.AlphaService;

/** Breaks rules 1 and 3. */
public class BetaRepository {
    AlphaService cycle = new AlphaService();
}
