using System.Numerics;

namespace Gradus.Reference.Managed;

/// <summary>The learning rate of each epoch.</summary>
internal sealed class LearningRateSchedule : IManagedOperator
{
    /// <inheritdoc />
    public void Compute<T>(Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        RateSchedule schedule = Reference.LearningRateSchedule.Schedule(run.Sizes);
        T[] epochs = run.Input("epoch");
        T[] rates = run.Output("rate");
        for (int i = 0; i < epochs.Length; i++)
        {
            rates[i] = Rate(schedule, epochs[i], run);
        }
    }

    private static T Rate<T>(RateSchedule schedule, T epoch, Computation<T> run)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T lr = run.Input("lr")[0];
        T decay = run.Number("decay");
        T period = run.Number("period");
        return schedule switch
        {
            RateSchedule.Step => lr * Power(decay, T.Floor(epoch / period)),
            RateSchedule.Exponential => lr * T.Exp(-(decay * epoch)),
            RateSchedule.Cosine => Cosine(lr, run.Number("floor"), T.Min(epoch, period) / period),
            RateSchedule.WarmUp => lr * T.Min(T.One, (epoch + T.One) / period),
            _ => lr / (T.One + (decay * T.Floor(epoch / period))),
        };
    }

    private static T Cosine<T>(T lr, T floor, T progress)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        floor + ((lr - floor) / (T.One + T.One) * (T.One + T.Cos(T.Pi * progress)));

    // By repeated squaring: pow may be off by many units in the last place, and differs from device to device.
    private static T Power<T>(T factor, T exponent)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T power = T.One;
        for (int rest = int.CreateSaturating(exponent); rest > 0; rest /= 2)
        {
            power = rest % 2 == 1 ? power * factor : power;
            factor *= factor;
        }

        return power;
    }
}
