package org.openccg.appeals;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.openccg.platform.testing.Statements;

/** The statements of this service, for the tests that compare them. */
@PersistenceUnitExtension
@ApplicationScoped
public class RecordedStatements extends Statements {}
