package vn.caunoi.registry.spokesperson;

import java.util.ArrayList;
import java.util.List;

/** Who makes room when somebody new takes over a role. Plain: confirmed assignments in, who yields out. */
final class Succession {

    private Succession() {}

    /**
     * Those who end when the next one begins.
     *
     * @param confirmed what is confirmed for the agency, the future included
     * @throws NewerAssignmentExists when somebody begins at the same time or later, and the next one does not end
     *     before
     * @throws MatterAlreadyAuthorised when somebody is authorised for the same matter in that time
     */
    static List<Assignment> yielding(List<Assignment> confirmed, Assignment next) {
        List<Assignment> yielding = new ArrayList<>();
        for (Assignment other : confirmed) {
            if (other.equals(next) || other.kind() != next.kind() || !other.overlaps(next)) {
                continue;
            }
            if (next.kind() != SpokespersonKind.CASE_AUTHORISED) {
                if (!next.validFrom().isAfter(other.validFrom())) {
                    throw new NewerAssignmentExists();
                }
                yielding.add(other);
            } else if (other.sameMatter(next)) {
                throw new MatterAlreadyAuthorised();
            }
        }
        return yielding;
    }
}
