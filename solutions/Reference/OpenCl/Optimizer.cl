/* Methods as OptimizerMethod.cs numbers them. */
#define SGD 0
#define MOMENTUM 1
#define NESTEROV 2
#define ADAGRAD 3
#define RMSPROP 4
#define ADADELTA 5

ITEMS(optimizer)
{
    INT(method, 0);
    INT(steps, 1);
    REALS(w, 2);
    REALS(g, 3);
    REALS(result, 4);
    REAL(rate, 5);
    REAL(mu, 6);
    REAL(rho, 7);
    REAL(beta1, 8);
    REAL(beta2, 9);
    REAL(epsilon, 10);
    REAL(decay, 11);
    REAL(rest_of_rho, 12);
    REAL(rest_of_beta1, 13);
    REAL(rest_of_beta2, 14);
    const bool decays = method > ADADELTA + 1;
    real value = w[item], first = 0, second = 0, first_correction = 0, second_correction = 0;
    for (int s = 0; s < steps; s++)
    {
        const real slope = g[s * p[0] + item];
        if (method == SGD)
        {
            value = value - rate * slope;
        }
        else if (method == MOMENTUM)
        {
            first = mu * first - rate * slope;
            value = value + first;
        }
        else if (method == NESTEROV)
        {
            const real before = first;
            first = mu * first - rate * slope;
            value = value + ((1 + mu) * first - mu * before);
        }
        else if (method == ADAGRAD)
        {
            second = second + slope * slope;
            value = value - rate * slope / (sqrt(second) + epsilon);
        }
        else if (method == RMSPROP)
        {
            second = rho * second + rest_of_rho * (slope * slope);
            value = value - rate * slope / (sqrt(second) + epsilon);
        }
        else if (method == ADADELTA)
        {
            second = rho * second + rest_of_rho * (slope * slope);
            const real update = sqrt((first + epsilon) / (second + epsilon)) * slope;
            first = rho * first + rest_of_rho * (update * update);
            value = value - rate * update;
        }
        else
        {
            value = decays ? value - rate * decay * value : value;
            first = beta1 * first + rest_of_beta1 * slope;
            second = beta2 * second + rest_of_beta2 * (slope * slope);
            first_correction = beta1 * first_correction + rest_of_beta1;
            second_correction = beta2 * second_correction + rest_of_beta2;
            value = value - rate * (first / first_correction) / (sqrt(second / second_correction) + epsilon);
        }
    }
    result[item] = value;
}
