package org.clipfile.search.lucene;

import java.util.Optional;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;

/**
 * What Lucene does otherwise in a native image: there it neither looks for the vector instructions of an incubating
 * Java module nor calls the operating system itself. Nothing here runs on a JVM.
 */
final class Substitutions {

    private Substitutions() {}
}

@TargetClass(className = "org.apache.lucene.internal.vectorization.DefaultVectorizationProvider")
final class DefaultVectorizationProviderTarget {

    @Alias
    DefaultVectorizationProviderTarget() {}
}

@TargetClass(className = "org.apache.lucene.internal.vectorization.VectorizationProvider")
final class VectorizationProviderTarget {

    @Substitute
    static VectorizationProviderTarget lookup(boolean testMode) {
        // In the image, the one is a subclass of the other.
        Object provider = new DefaultVectorizationProviderTarget();
        return (VectorizationProviderTarget) provider;
    }
}

@TargetClass(className = "org.apache.lucene.store.NativeAccess")
final class NativeAccessTarget {

    @Substitute
    static Optional<NativeAccessTarget> getImplementation() {
        return Optional.empty();
    }
}
