package vn.caunoi.problem;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/**
 * Which page of a small list is wanted; a bean parameter.
 *
 * @param page number of the page, from 0
 * @param size rows per page, 1 to 100, 20 when absent
 */
public record PageRequest(
        @QueryParam("page") @DefaultValue("0") @Min(0) @Max(100_000) Integer page,
        @QueryParam("size") @DefaultValue("20") @Min(1) @Max(100) Integer size) {

    public int offset() {
        return page * size;
    }

    public <T> Page<T> of(List<T> items, long total) {
        return new Page<>(items, page, size, total);
    }
}
