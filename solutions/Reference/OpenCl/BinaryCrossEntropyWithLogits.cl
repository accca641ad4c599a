#include "Logistic.cl"
#include "Mean.cl"

ITEMS(binary_cross_entropy_terms)
{
    REALS(logits, 0);
    REALS(targets, 1);
    REALS(terms, 2);
    REALS(gradient, 3);
    const real z = logits[item], t = targets[item];
    terms[item] = fmax(z, (real)0) - z * t + log1p(exp(-fabs(z)));
    gradient[item] = (sigmoid(z) - t) / p[0];
}
