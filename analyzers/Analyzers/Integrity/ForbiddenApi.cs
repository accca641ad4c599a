using Gradus.Analyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gradus.Analyzers.Integrity;

/// <summary>
/// GRAD0701: an exercise uses what it must not. Feedback for the learner and triage for the teacher; what keeps a
/// submission in is the sandbox.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ForbiddenApi() : GradusAnalyzer(Descriptors.ForbiddenApi)
{
    private const string CallByName = "call members by name, not by reflection";
    private const string StayManaged = "write safe, managed code";

    private protected override bool SeesGenerated => true;

    private protected override void Register(CompilationStartAnalysisContext context, KitCompilation kit)
    {
        var scope = new ForbiddenScope(kit);
        context.RegisterOperationAction(operation => AnalyzeUse(operation, scope), UsedApi.Kinds);
        context.RegisterOperationAction(
            operation => Report(operation, scope, operation.Operation.Syntax, "dynamic", CallByName),
            OperationKind.DynamicMemberReference,
            OperationKind.DynamicObjectCreation,
            OperationKind.DynamicIndexerAccess);
        context.RegisterSyntaxNodeAction(
            syntax => AnalyzeDeclaration(syntax, scope),
            SyntaxKind.MethodDeclaration,
            SyntaxKind.LocalFunctionStatement,
            SyntaxKind.ClassDeclaration,
            SyntaxKind.StructDeclaration,
            SyntaxKind.UnsafeStatement);
    }

    private static void AnalyzeUse(OperationAnalysisContext context, ForbiddenScope scope)
    {
        var operation = context.Operation;
        if (UsedApi.Of(operation) is { } api && operation.SemanticModel is { } model
            && scope.RemedyFor(api, model) is { } remedy && !IsMentionOnly(operation)
            && !IsReportedAtOwner(operation, scope, model))
        {
            var place = UsedApi.Place(operation);
            Report(context, scope, place, Excerpt.Of(place), remedy);
        }
    }

    private static void Report(
        OperationAnalysisContext context, ForbiddenScope scope, SyntaxNode place, string api, string remedy)
    {
        if (context.Operation.SemanticModel is { } model
            && scope.Describe(context.ContainingSymbol, model) is { } where)
        {
            context.ReportDiagnostic(
                Diagnostic.Create(Descriptors.ForbiddenApi, place.GetLocation(), api, where, remedy));
        }
    }

    /// <summary>A chain is one finding: where the first forbidden thing stands.</summary>
    private static bool IsReportedAtOwner(IOperation operation, ForbiddenScope scope, SemanticModel model)
        => UsedApi.Owner(operation) is { } owner && UsedApi.Of(owner) is { } api
            && scope.RemedyFor(api, model) is not null;

    private static bool IsMentionOnly(IOperation operation)
        => operation.Syntax.FirstAncestorOrSelf<SyntaxNode>(node => node is AttributeSyntax) is not null
            || operation.Parent is INameOfOperation;

    /// <summary>Native and unsafe code, and base classes, in the file of an exercise.</summary>
    private static void AnalyzeDeclaration(SyntaxNodeAnalysisContext context, ForbiddenScope scope)
    {
        if (DeclaredApi.Of(context.Node, context.SemanticModel, scope) is not { } found
            || context.ContainingSymbol is not { } symbol
            || scope.Describe(symbol, context.SemanticModel) is not { } where)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Descriptors.ForbiddenApi,
            found.Place.GetLocation(),
            Excerpt.Of(found.Place),
            where,
            found.Remedy ?? StayManaged));
    }
}
