[assembly: Gradus.Kit.UnwrittenCode]
