using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Integrity;

/// <summary>What of a library an operation uses.</summary>
internal static class UsedApi
{
    public static readonly OperationKind[] Kinds =
    [
        OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.MethodReference,
        OperationKind.PropertyReference, OperationKind.FieldReference, OperationKind.EventReference,
        OperationKind.TypeOf,
    ];

    /// <summary>The member or type that the operation uses, or null.</summary>
    public static ISymbol? Of(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.Constructor } => null,
        IInvocationOperation call => call.TargetMethod.ReducedFrom ?? call.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        IMemberReferenceOperation member => member.Member,
        ITypeOfOperation type => type.TypeOperand is INamedTypeSymbol named ? named : null,
        _ => null,
    };

    /// <summary>What the operation asks for it, where that is an operation too.</summary>
    public static IOperation? Owner(IOperation operation) => operation switch
    {
        IInvocationOperation { Instance: { } owner } => Operands.Strip(owner),
        IMemberReferenceOperation { Instance: { } owner } => Operands.Strip(owner),
        _ => null,
    };

    /// <summary>The code to underline: without the arguments.</summary>
    public static SyntaxNode Place(IOperation operation) => operation.Syntax switch
    {
        InvocationExpressionSyntax call => call.Expression,
        ObjectCreationExpressionSyntax creation => creation.Type,
        var other => other,
    };
}
