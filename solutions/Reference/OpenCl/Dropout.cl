/* Forward and backward alike: y = x·mask / keep */
ITEMS(dropout)
{
    REAL(keep, 0);
    REALS(mask, 1);
    REALS(x, 2);
    REALS(y, 3);
    y[item] = x[item] * mask[item] / keep;
}
