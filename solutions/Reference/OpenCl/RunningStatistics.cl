#include "Normalization.cl"

/* running = momentum·running + (1 − momentum)·batch, for means and variances alike */
ITEMS(running_average)
{
    REAL(momentum, 0);
    REALS(running, 1);
    REALS(batch, 2);
    REALS(average, 3);
    average[item] = momentum * running[item] + (1 - momentum) * batch[item];
}

/* y with the running statistics from before */
ITEMS(normalize_inference)
{
    INT(channels, 0);
    INT(channel_run, 1);
    REAL(epsilon, 2);
    REALS(x, 3);
    REALS(gamma, 4);
    REALS(beta, 5);
    REALS(means, 6);
    REALS(variances, 7);
    REALS(y, 8);
    const int channel = item / channel_run % channels;
    const real scale = 1 / sqrt(variances[channel] + epsilon);
    y[item] = (x[item] - means[channel]) * scale * gamma[channel] + beta[channel];
}
