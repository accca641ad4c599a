ITEMS(value_clip)
{
    REAL(c, 0);
    REALS(x, 1);
    REALS(y, 2);
    y[item] = x[item] > c ? c : x[item] < -c ? -c : x[item];
}
