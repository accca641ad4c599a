namespace Gradus.Reference;

/// <summary>The update rules of <see cref="Optimizer"/>, under their names in a case.</summary>
internal enum OptimizerMethod
{
    /// <summary>Gradient descent.</summary>
    Sgd,

    /// <summary>A velocity that decays.</summary>
    Momentum,

    /// <summary>Nesterov's momentum, in the variables of the point that is looked ahead to.</summary>
    Nesterov,

    /// <summary>Duchi, Hazan and Singer 2011.</summary>
    Adagrad,

    /// <summary>Tieleman and Hinton 2012.</summary>
    Rmsprop,

    /// <summary>Zeiler 2012.</summary>
    Adadelta,

    /// <summary>Kingma and Ba 2015, algorithm 1.</summary>
    Adam,

    /// <summary>Loshchilov and Hutter 2019.</summary>
    Adamw,
}
