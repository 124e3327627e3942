/// Tests of the store: each on SQLite and on PostgreSQL, from the same class.
///
/// [TestDatabase] gives fresh databases to whoever needs one, in a few milliseconds. [OnBothDatabases] runs a class on
/// both, [StoreTest] gives it a workspace of its own a test. Nothing is mocked, nothing sleeps; after each test the
/// file
/// is asked whether it is whole. Each promise of a port that its documentation makes has a test that breaks without it.
@NullMarked
package dev.touchbase.store;

import org.jspecify.annotations.NullMarked;
