using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>The settings of an optimizer, and its state for one parameter: two moments and their corrections.</summary>
internal struct UpdateRule<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T _rate;
    private readonly T _mu;
    private readonly T _rho;
    private readonly T _beta1;
    private readonly T _beta2;
    private readonly T _epsilon;
    private readonly T _decay;
    private readonly T _restOfRho;
    private readonly T _restOfBeta1;
    private readonly T _restOfBeta2;
    private T _first;
    private T _second;
    private T _firstCorrection;
    private T _secondCorrection;

    public UpdateRule(Computation<T> run)
    {
        _rate = run.Number("lr");
        _mu = run.Number("mu");
        _rho = run.Number("rho");
        _beta1 = run.Number("beta1");
        _beta2 = run.Number("beta2");
        _epsilon = run.Number("epsilon");
        _decay = run.Number("decay");

        // Rounded once: in float32, 1 − 0.999f is off by 1e-5.
        _restOfRho = T.CreateSaturating(1 - run.Sizes.Number("rho"));
        _restOfBeta1 = T.CreateSaturating(1 - run.Sizes.Number("beta1"));
        _restOfBeta2 = T.CreateSaturating(1 - run.Sizes.Number("beta2"));
    }

    /// <summary>The parameter w after a step along the gradient g.</summary>
    public T Step(OptimizerMethod method, T w, T g) => method switch
    {
        OptimizerMethod.Sgd => w - (_rate * g),
        OptimizerMethod.Momentum => w + Velocity(g),
        OptimizerMethod.Nesterov => Nesterov(w, g),
        OptimizerMethod.Adagrad => Scaled(w, g, _second += g * g),
        OptimizerMethod.Rmsprop => Scaled(w, g, Decay(ref _second, _rho, _restOfRho, g * g)),
        OptimizerMethod.Adadelta => Adadelta(w, g),
        OptimizerMethod.Adam => Adam(w, g),
        _ => Adam(w - (_rate * _decay * w), g),
    };

    private T Velocity(T g) => _first = (_mu * _first) - (_rate * g);

    private T Nesterov(T w, T g)
    {
        T before = _first;
        return w + (((T.One + _mu) * Velocity(g)) - (_mu * before));
    }

    private readonly T Scaled(T w, T g, T squares) => w - (_rate * g / (T.Sqrt(squares) + _epsilon));

    private T Adadelta(T w, T g)
    {
        T squares = Decay(ref _second, _rho, _restOfRho, g * g);
        T update = T.Sqrt((_first + _epsilon) / (squares + _epsilon)) * g;
        Decay(ref _first, _rho, _restOfRho, update * update);
        return w - (_rate * update);
    }

    // 1 − βᵗ is the moment of a gradient that is always 1.
    private T Adam(T w, T g)
    {
        T mean = Decay(ref _first, _beta1, _restOfBeta1, g) / Decay(ref _firstCorrection, _beta1, _restOfBeta1, T.One);
        T square = Decay(ref _second, _beta2, _restOfBeta2, g * g)
            / Decay(ref _secondCorrection, _beta2, _restOfBeta2, T.One);
        return w - (_rate * mean / (T.Sqrt(square) + _epsilon));
    }

    private static T Decay(ref T moment, T keep, T rest, T next) => moment = (keep * moment) + (rest * next);
}
