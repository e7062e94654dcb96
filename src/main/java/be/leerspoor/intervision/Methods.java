package be.leerspoor.intervision;

import be.leerspoor.people.ForStaff;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The methods that groups choose from. */
@Service
@ForStaff
@Transactional(readOnly = true)
public class Methods {

    private final KnownMethods methods;

    Methods(KnownMethods methods) {
        this.methods = methods;
    }

    /** The newest version of each method that is not retired, in the order in which they are offered. */
    public List<Method> offered() {
        return methods.offered();
    }

    /** The newest version of one method that is offered; empty when there is none of that name. */
    public Optional<Method> newest(String code) {
        return methods.newest(code);
    }
}
