/* Schedules as RateSchedule.cs numbers them. */
#define STEP 0
#define EXPONENTIAL 1
#define COSINE 2
#define WARM_UP 3

/* By repeated squaring: pow may be off by 16 units in the last place. */
INLINE real power_of(real factor, const real exponent)
{
    real power = 1;
    for (int rest = (int)exponent; rest > 0; rest /= 2)
    {
        power = rest % 2 == 1 ? power * factor : power;
        factor *= factor;
    }
    return power;
}

ITEMS(learning_rate_schedule)
{
    INT(schedule, 0);
    REALS(first_rate, 1);
    REALS(epochs, 2);
    REALS(rates, 3);
    REAL(decay, 4);
    REAL(lowest, 5);
    REAL(period, 6);
    REAL(pi, 7);
    const real lr = first_rate[0], epoch = epochs[item];
    if (schedule == STEP)
    {
        rates[item] = lr * power_of(decay, floor(epoch / period));
    }
    else if (schedule == EXPONENTIAL)
    {
        rates[item] = lr * exp(-(decay * epoch));
    }
    else if (schedule == COSINE)
    {
        rates[item] = lowest + (lr - lowest) / 2 * (1 + cos(pi * (fmin(epoch, period) / period)));
    }
    else if (schedule == WARM_UP)
    {
        rates[item] = lr * fmin((real)1, (epoch + 1) / period);
    }
    else
    {
        rates[item] = lr / (1 + decay * floor(epoch / period));
    }
}
