#include "Mean.cl"

ITEMS(gaussian_kl_terms)
{
    INT(samples, 0);
    REALS(means, 1);
    REALS(log_variances, 2);
    REALS(terms, 3);
    REALS(gradient_of_mean, 4);
    REALS(gradient_of_log_variance, 5);
    const real mu = means[item], log_variance = log_variances[item];
    const real excess = expm1(log_variance);
    terms[item] = (mu * mu + (excess - log_variance)) / 2;
    gradient_of_mean[item] = mu / samples;
    gradient_of_log_variance[item] = excess / 2 / samples;
}
