ITEMS(initializer)
{
    INT(is_uniform, 0);
    REAL(variance, 1);
    REALS(noise, 2);
    REALS(w, 3);
    w[item] = sqrt(variance) * (is_uniform ? noise[item] + noise[item] - 1 : noise[item]);
}
