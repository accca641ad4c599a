using System.Reflection;

namespace Gradus.Worker;

/// <summary>Gives a function of untyped arguments the face of a typed delegate of up to three parameters.</summary>
internal sealed class RemoteDelegate(Func<object?[], object?> call)
{
    /// <summary>A delegate of the given type.</summary>
    public Delegate As(Type type, Type[] parameters, Type result)
    {
        var name = result == typeof(void) ? nameof(Act) : nameof(Ask);
        Type[] arguments = result == typeof(void) ? parameters : [.. parameters, result];
        var method = GetType().GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
            .SingleOrDefault(m => m.Name == name && m.GetParameters().Length == parameters.Length)
            ?? throw new NotSupportedException($"{type} has more than three parameters");
        return Delegate.CreateDelegate(type, this, arguments.Length == 0 ? method : method.MakeGenericMethod(arguments));
    }

    private void Act() => call([]);

    private void Act<T>(T a) => call([a]);

    private void Act<T1, T2>(T1 a, T2 b) => call([a, b]);

    private void Act<T1, T2, T3>(T1 a, T2 b, T3 c) => call([a, b, c]);

    private TResult Ask<TResult>() => (TResult)call([])!;

    private TResult Ask<T, TResult>(T a) => (TResult)call([a])!;

    private TResult Ask<T1, T2, TResult>(T1 a, T2 b) => (TResult)call([a, b])!;

    private TResult Ask<T1, T2, T3, TResult>(T1 a, T2 b, T3 c) => (TResult)call([a, b, c])!;
}
